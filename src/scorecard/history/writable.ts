/** What is filled here and only read elsewhere: making an object for each period is what would take the time. */
export type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
