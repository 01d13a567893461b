export * from "./checkout-input"
export * from "./read-checkout-cart"
export * from "./save-checkout"
export * from "./summarize-cart"
