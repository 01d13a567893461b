import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { InputField } from "../../backend/field"
import { EMPTY_TEXTS, LanguageFields } from "../../backend/language-fields"
import { useTexts } from "../use-texts"
import type { ProgrammeDraft } from "./edition-draft"
import type { EditionFormProps } from "./form-props"

/** What happens at an edition, when. */
export const ProgrammeFields = ({ draft, change, errorOf }: EditionFormProps) => {
  const { t } = useTexts()
  const { t: ofForms } = useTranslation("forms")
  const { programme } = draft
  const put = (index: number, changes: Partial<ProgrammeDraft>) =>
    change({
      programme: programme.map((entry, place) => (place === index ? { ...entry, ...changes } : entry)),
    })
  const add = () => {
    const last = programme.at(-1)
    const entry = { day: last?.day ?? draft.opens, from: last?.to ?? draft.from, to: "", title: EMPTY_TEXTS }
    change({ programme: [...programme, entry] })
  }
  return (
    <>
      {programme.map((entry, index) => (
        <div key={index} className="border-ui-border-base flex flex-col gap-3 border-b pb-4">
          <div className="grid items-end gap-3 sm:grid-cols-4">
            <InputField
              type="date"
              name={`programme.${index}.day`}
              label={t("field.day")}
              value={entry.day}
              min={draft.opens}
              max={draft.closes}
              error={errorOf(`programme.${index}.day`)}
              onChange={(day) => put(index, { day })}
            />
            {(["from", "to"] as const).map((end) => (
              <InputField
                key={end}
                name={`programme.${index}.${end}`}
                type="time"
                label={t(`field.${end}`)}
                value={entry[end]}
                error={errorOf(`programme.${index}.${end}`)}
                onChange={(hour) => put(index, { [end]: hour })}
              />
            ))}
            <Button
              type="button"
              size="small"
              variant="secondary"
              className="justify-self-start"
              onClick={() => change({ programme: programme.filter((_, place) => place !== index) })}
            >
              {ofForms("remove")}
            </Button>
          </div>
          <LanguageFields
            label={t("field.title")}
            path={`programme.${index}.title`}
            maxLength={200}
            value={entry.title}
            errorOf={errorOf}
            onChange={(title) => put(index, { title })}
          />
        </div>
      ))}
      <Button
        type="button"
        size="small"
        variant="secondary"
        className="self-start"
        data-act="addProgramme"
        onClick={add}
      >
        {t("action.addProgramme")}
      </Button>
    </>
  )
}
