import type { Client } from "../../client";

/** There are no accounts here: people are numbered, as in the address of the workbench. */
export const authorName = ({ user }: Client): string => `User ${user}`;

export const authorEmail = (name: string): string => `${name.toLowerCase().replace(/[^a-z0-9]+/g, ".")}@example.com`;
