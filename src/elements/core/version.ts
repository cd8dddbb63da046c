/**
 * The version of the package, checked against package.json by a test. Two copies on one page
 * compare it.
 */
export const version = '0.1.0';
