/** Actions on the parts of one order wait for each other: together they share its payment and its total. */
export function partLock(orderId: string): string {
  return `cooperative-orders:${orderId}`
}
