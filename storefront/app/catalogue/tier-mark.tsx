import { Plural, Trans } from "@lingui/react/macro"
import { Icon } from "~/design/icon"

/** The priority a good has by the published rule, said in words; the third tier, all verified cooperatives, needs none. */
export const TierMark = ({ tier, womenMembers }: { tier: number; womenMembers: number }) =>
  tier > 2 ? null : (
    <p className="flex items-center gap-1.5 text-sm font-medium text-olive-deep">
      <Icon name={tier === 1 ? "seal" : "women"} className="size-4.5" />
      <span>
        {tier === 1 ? <Trans>Artisan women</Trans> : <Trans>Led by women</Trans>}
        {womenMembers > 0 ? (
          <span className="font-normal">
            {" · "}
            <Plural value={womenMembers} one="# woman" other="# women" />
          </span>
        ) : null}
      </span>
    </p>
  )
