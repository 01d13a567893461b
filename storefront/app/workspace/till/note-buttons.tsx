import { useLingui } from "@lingui/react/macro"
import { useLanguage } from "~/i18n/language"
import { formatMoney } from "~/i18n/format"
import { MONEY_PIECES } from "./cash"

/** Near the colours of Morocco's notes: the eye finds them before the number. */
const LOOKS: Record<(typeof MONEY_PIECES)[number], string> = {
  5: "rounded-full border-saffron bg-lime-deep",
  10: "rounded-full border-saffron bg-saffron-wash",
  20: "rounded-md border-clay bg-clay-wash",
  50: "rounded-md border-olive bg-olive-wash",
  100: "rounded-md border-saffron-deep bg-saffron-wash",
  200: "rounded-md border-indigo bg-indigo-wash",
}

/** Coins and notes to tap as they are handed over. */
export const NoteButtons = ({ onNote }: { onNote: (dirhams: number) => void }) => {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <div role="group" aria-label={t`What the customer gives`} className="grid grid-cols-3 gap-2">
      {MONEY_PIECES.map((piece) => (
        <button
          key={piece}
          type="button"
          aria-label={formatMoney(piece, language)}
          onClick={() => onNote(piece)}
          className={`min-h-14 cursor-pointer border-2 text-2xl font-semibold tabular-nums ${LOOKS[piece]}`}
        >
          {piece}
        </button>
      ))}
    </div>
  )
}
