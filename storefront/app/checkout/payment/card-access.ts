import type { CardAccess, PaymentMethod } from "./payment-method"

/** With what a card can be paid here; undefined when it cannot. */
export const cardAccessOf = (methods: PaymentMethod[]): CardAccess | undefined =>
  methods.find(({ id, is_allowed }) => id === "card" && is_allowed)?.card ?? undefined
