/** A text as it is sent: without the blanks around it. */
export function asSent(text: string): string {
  return text.trim();
}

/**
 * How many characters of a text the API counts: those that are sent, in UTF-16 units, as the contract's schemas do. An emoji
 * is two or more of them. That the API counts so is assumed.
 */
export function countCharacters(text: string): number {
  return asSent(text).length;
}
