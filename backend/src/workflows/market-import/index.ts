export { importMarket, type ImportMarketInput } from "./import-market"
export { tellReport, type ImportReport } from "./report"
export { SeedRefusal } from "./seed/seed-refusal"
