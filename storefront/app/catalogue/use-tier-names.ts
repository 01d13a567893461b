import { useLingui } from "@lingui/react/macro"

/** The tiers of the published priority rule, in words. */
export const useTierNames = (): Record<number, string> => {
  const { t } = useLingui()
  return {
    1: t`Artisan women's cooperatives`,
    2: t`Cooperatives led by women`,
    3: t`All verified cooperatives`,
  }
}
