import type { AllocationReason } from "../../../fairs/allocation/reasons"
import { usePlaces } from "../use-places"
import { useTexts } from "../use-texts"

/** Why somebody has its rank, a sentence a reason. */
export function useReasonWords() {
  const { t } = useTexts("fairAllocation")
  const { provinceName } = usePlaces()
  return ({ code, facts }: AllocationReason): string => {
    const { province } = facts
    const named = typeof province === "string" ? { province: provinceName(province) } : {}
    return t(`reason.${code}`, { ...facts, ...named, defaultValue: code })
  }
}

type Props = { reasons: AllocationReason[]; isFolded?: boolean }

/** The reasons of a rank, or the one that decided with the others behind it. */
export const ReasonList = ({ reasons, isFolded }: Props) => {
  const { t } = useTexts("fairAllocation")
  const inWords = useReasonWords()
  const list = (
    <ul className="list-disc ps-4">
      {reasons.map((reason) => (
        <li key={`${reason.code} ${JSON.stringify(reason.facts)}`} className="txt-small">
          <bdi>{inWords(reason)}</bdi>
        </li>
      ))}
    </ul>
  )
  const last = reasons.at(-1)
  if (!isFolded || !last) return list
  return (
    <details>
      <summary className="txt-small cursor-pointer">
        <bdi>{inWords(last)}</bdi>
        <span className="text-ui-fg-interactive-hover ms-1 whitespace-nowrap">{t("why")}</span>
      </summary>
      {list}
    </details>
  )
}
