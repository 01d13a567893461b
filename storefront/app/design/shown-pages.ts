/** Page 6 of 12 shows 1 … 5 6 7 … 12. */
export const shownPages = (page: number, pages: number): (number | "gap")[] => {
  const kept = [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((n) => n >= 1 && n <= pages)
    .sort((a, b) => a - b)
  return kept.flatMap((n, index) => (index > 0 && n - (kept[index - 1] ?? 0) > 1 ? ["gap" as const, n] : [n]))
}
