export function findUnitedKingdom(text: string): string[];
