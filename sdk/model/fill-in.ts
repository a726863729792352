/** What a person must still write; `npm run check` lists these, and an alert keeps them only as a draft. */
export const fillIn = "FILL IN:";
