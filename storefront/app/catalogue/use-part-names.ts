import { useLingui } from "@lingui/react/macro"

/** The parts of a price by their codes, in words. */
export const usePartNames = (): Record<string, string> => {
  const { t } = useLingui()
  return {
    cooperative: t`The cooperative and its members`,
    members: t`The members' work`,
    materials: t`Raw materials`,
    packaging: t`Packaging`,
    cooperative_fund: t`The cooperative's common fund`,
    solidarity_fund: t`The solidarity fund`,
    commission: t`The network that runs the market`,
    network: t`The network that runs the market`,
    network_commission: t`The network that runs the market`,
    tax: t`VAT, to the State`,
    vat: t`VAT, to the State`,
    delivery: t`Delivery`,
    campaign: t`Added by the network, for the fair`,
  }
}
