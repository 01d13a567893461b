import { useLingui } from "@lingui/react/macro"
import type { TierReason } from "./product/product.server"

/** Says a condition of the priority rule, held or not, as a sentence. */
export const useReasonSentence = (): ((reason: TierReason) => string) => {
  const { t } = useLingui()
  const HELD: Record<string, string> = {
    verified_cooperative: t`The cooperative is verified.`,
    credential: t`Its women's credential was verified by two people of the network.`,
    women_share: t`Women are at least half of its members.`,
    product_in: t`This is a handicraft.`,
    makes_category: t`The cooperative declared this craft as its own.`,
    every_cooperative: t`Every verified cooperative has its place here.`,
  }
  const MISSED: Record<string, string> = {
    verified_cooperative: t`The cooperative is not verified yet.`,
    credential: t`No verified women's credential of this kind.`,
    women_share: t`Women are less than half of its members, or the number is not known.`,
    product_in: t`This is not a handicraft.`,
    makes_category: t`The cooperative did not declare this craft as its own.`,
  }
  return ({ code, met }) => (met ? HELD : MISSED)[code] ?? t`A condition of the rule`
}
