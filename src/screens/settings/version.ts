/** As in package.json, which a screen cannot read; a test holds the two together. */
export const version = '0.1.0';
