export * from "./adjust-books"
export * from "./close-month"
export * from "./reverse-transaction"
