/** The version of this copy, the one in package.json. */
export const version = '0.1.0';
