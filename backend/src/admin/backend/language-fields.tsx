import { Hint } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { InputField, TextField } from "./field"

const LANGUAGES = ["ar", "fr", "en", "zgh"] as const
type Language = (typeof LANGUAGES)[number]

export type LanguageDraft = Record<Language, string>

export const EMPTY_TEXTS: LanguageDraft = { ar: "", fr: "", en: "", zgh: "" }

/** Texts by language as they are typed. */
export const textsDraft = (texts: object | null | undefined): LanguageDraft => ({ ...EMPTY_TEXTS, ...texts })

/** Typed texts as they are sent: a language left empty is none. */
export const textsSent = (draft: LanguageDraft): Record<Language, string | null> => ({
  ar: draft.ar.trim() || null,
  fr: draft.fr.trim() || null,
  en: draft.en.trim() || null,
  zgh: draft.zgh.trim() || null,
})

/** The same for texts that may be missing altogether. */
export const textsOrNone = (draft: LanguageDraft) =>
  LANGUAGES.some((language) => draft[language].trim()) ? textsSent(draft) : null

type Props = {
  label: string
  /** The path of the texts in what is sent. */
  path: string
  value: LanguageDraft
  maxLength: number
  isLong?: boolean
  errorOf: (path: string) => string | undefined
  onChange: (texts: LanguageDraft) => void
}

/** A text in the languages of the market. */
export const LanguageFields = ({ label, path, value, maxLength, isLong, errorOf, onChange }: Props) => {
  const { t } = useTranslation("forms")
  const One = isLong ? TextField : InputField
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="txt-small-plus mb-2">{label}</legend>
      {errorOf(path) && (
        <Hint variant="error" role="alert">
          {errorOf(path)}
        </Hint>
      )}
      <div className="grid gap-3 md:grid-cols-2">
        {LANGUAGES.map((language) => (
          <One
            key={language}
            name={`${path}.${language}`}
            label={t(`language.${language}`)}
            maxLength={maxLength}
            value={value[language]}
            error={errorOf(`${path}.${language}`)}
            onChange={(text) => onChange({ ...value, [language]: text })}
          />
        ))}
      </div>
    </fieldset>
  )
}
