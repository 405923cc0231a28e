/** A count that stops at a limit: "137", or "1000+" when there may be more. */
export const countText = (count: number, limit: number): string => (count >= limit ? `${limit}+` : String(count));

/** How many people a list holds, in words. */
export function peopleText(count: number, limit: number): string {
  if (count >= limit) return `Meer dan ${limit - 1} inburgeraars`;
  return count === 1 ? '1 inburgeraar' : `${count} inburgeraars`;
}
