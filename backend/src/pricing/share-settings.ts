/**
 * The network's shares, in percent of the price without tax. The one place that holds them; the ledger's dated settings
 * take over when sales are booked there, and a sale then keeps the rates of its day.
 */
export const SHARES = {
  /** What the network keeps to run the market. */
  commission_percent: 8,
  /** What goes to the solidarity fund of the cooperatives. */
  solidarity_percent: 2,
} as const
