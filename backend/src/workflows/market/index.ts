export * from "./market"
export * from "./set-up-market"
export * from "./vat-settings"
