/** The whole number that was typed, in Western, Arabic or Persian digits. Undefined for anything else. */
export function wholeNumber(typed: string): number | undefined {
  const text = typed.trim().replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
