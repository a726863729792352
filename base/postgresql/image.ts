/**
 * https://hub.docker.com/_/postgres: 15 is looked after until 2027-11-11, and no newer line than 15 is one that Django
 * 4.2, on which its client stands, was released for. The tests run the same version, as Debian ships it.
 */
export const image = "docker.io/library/postgres:15.18";

/** The image's own user. */
export const user = 999;
