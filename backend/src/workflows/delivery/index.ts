export * from "./open-cooperative-shop"
export * from "./open-cooperative-shops"
