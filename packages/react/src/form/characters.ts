/** A text as it is sent: without the blanks around it. */
export function asSent(text: string): string {
  return text.trim();
}

/**
 * How many characters of a text the API counts: the Unicode code points that are sent, as the contract's schemas count them. A
 * composed emoji is several. That the API counts so is assumed.
 */
export function countCharacters(text: string): number {
  return [...asSent(text)].length;
}
