/** One object that is filled anew for each period: making tens of thousands is what would take the time. */
export type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
