/** Names that engines keep for the sake of old data, and what the cities are called now. */
const renamed: Readonly<Record<string, string>> = {
  "Asia/Calcutta": "Kolkata",
  "Asia/Katmandu": "Kathmandu",
  "Asia/Rangoon": "Yangon",
  "Asia/Saigon": "Ho Chi Minh City",
  "Atlantic/Faeroe": "Faroe",
  "Europe/Kiev": "Kyiv",
};

/** The city an IANA zone is named after, in English: there is no list of them in other languages. */
export function cityOf(zone: string): string {
  return renamed[zone] ?? zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}
