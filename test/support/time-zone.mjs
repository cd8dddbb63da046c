/**
 * Somewhere that is not Britain, so that a date or an hour which forgets its time zone is wrong
 * here.
 */
export const timeZone = 'Asia/Dubai';
