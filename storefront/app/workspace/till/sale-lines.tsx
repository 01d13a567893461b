import { useLingui } from "@lingui/react/macro"
import { Price } from "~/design/price"
import { useLanguage } from "~/i18n/language"
import { StepButton } from "../frame/step-button"
import { dirhamsOf } from "./cash"
import type { TillLine } from "./till"

type Props = {
  lines: readonly TillLine[]
  onFewer?: (variantId: string) => void
  onMore?: (variantId: string) => void
}

/** What was tapped: how many, what, what it comes to. With `onFewer` and `onMore`, to be mended. */
export const SaleLines = ({ lines, onFewer, onMore }: Props) => {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <ul className="grid gap-2">
      {lines.map(({ variant_id, title, quantity, unit_centimes }) => (
        <li key={variant_id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <bdi className="basis-full leading-snug">{title}</bdi>
          {onFewer ? (
            <StepButton
              icon="minus"
              size="line"
              label={t`${title}: one fewer`}
              onClick={() => onFewer(variant_id)}
            />
          ) : null}
          <strong className="min-w-8 text-center text-2xl font-semibold tabular-nums">{quantity}</strong>
          {onMore ? (
            <StepButton
              icon="plus"
              size="line"
              label={t`${title}: one more`}
              onClick={() => onMore(variant_id)}
            />
          ) : null}
          <Price
            dirhams={dirhamsOf(quantity * unit_centimes)}
            language={language}
            className="ms-auto text-lg font-medium"
          />
        </li>
      ))}
    </ul>
  )
}
