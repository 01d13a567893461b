import type { Sums } from "./sum-figures"

const mad = (centimes: number) => centimes / 100

/** Sums as routes give them, in dirhams. `sales_mad` is what is left after cancellations and returns. */
export function sumsView({ sold, cancelled, returned, net, discount, network, ...counts }: Sums) {
  return {
    ...counts,
    sales_mad: mad(net),
    sold_mad: mad(sold),
    cancelled_mad: mad(cancelled),
    returned_mad: mad(returned),
    discount_mad: mad(discount),
    network_discount_mad: mad(network),
  }
}

/** A share in percent with one decimal; 0 of nothing. */
export const percentOf = (part: number, whole: number): number =>
  whole > 0 ? Math.round((part * 1000) / whole) / 10 : 0
