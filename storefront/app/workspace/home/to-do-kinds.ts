/** What may wait for a cooperative, the most urgent first. */
export const TO_DO_KINDS = [
  "accept",
  "pack",
  "ship",
  "deliver",
  "return",
  "quote",
  "payout",
  "low_stock",
  "correct_application",
  "photo_refused",
] as const

export type ToDoKind = (typeof TO_DO_KINDS)[number]
