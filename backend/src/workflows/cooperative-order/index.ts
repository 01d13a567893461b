export * from "./create-cooperative-orders"
