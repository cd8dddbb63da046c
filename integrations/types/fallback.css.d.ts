// The style sheet exports nothing. TypeScript 6 asks for the types of a file that is imported for
// its effect alone (TS2882).
export {};
