import { Hint, Text } from "@medusajs/ui"
import { InputField } from "../../backend/field"
import { Choice } from "../../books/choice"
import { useTexts } from "../use-texts"
import { daysBetween } from "./days"
import type { EditionFormProps } from "./form-props"

const KINDS = ["usual", "own", "closed"] as const

const DayHours = ({ day, draft, change, errorOf }: EditionFormProps & { day: string }) => {
  const { t, dayOf } = useTexts()
  const own = draft.days[day]
  const kind = own ? (own.isClosed ? "closed" : "own") : "usual"
  const put = (changes: object) => {
    const start = { isClosed: false, from: draft.from, to: draft.to }
    change({ days: { ...draft.days, [day]: { ...start, ...own, ...changes } } })
  }
  const choose = (next: string) => {
    if (next !== "usual") return put({ isClosed: next === "closed" })
    const { [day]: _left, ...days } = draft.days
    change({ days })
  }
  return (
    <div className="grid items-start gap-2 sm:grid-cols-4">
      <Text size="small" className="self-center">
        {dayOf(day)}
      </Text>
      <Choice
        label={dayOf(day)}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`day.${value}`) }))}
        onChange={choose}
      />
      {kind === "own" &&
        (["from", "to"] as const).map((end) => (
          <InputField
            key={end}
            name={`hours.days.${day}.${end}`}
            type="time"
            label={t(`field.${end}`)}
            value={own?.[end] ?? ""}
            error={errorOf(`hours.days.${day}.${end}`)}
            onChange={(hour) => put({ [end]: hour })}
          />
        ))}
    </div>
  )
}

/** The usual hours of an edition, and the days that have others or are closed. */
export const HoursFields = (props: EditionFormProps) => {
  const { draft, change, errorOf } = props
  const { t } = useTexts()
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-4">
        <InputField
          type="date"
          name="opens_on"
          label={t("field.opens_on")}
          value={draft.opens}
          error={errorOf("opens_on")}
          onChange={(opens) => change({ opens })}
        />
        <InputField
          type="date"
          name="closes_on"
          label={t("field.closes_on")}
          value={draft.closes}
          min={draft.opens}
          error={errorOf("closes_on")}
          onChange={(closes) => change({ closes })}
        />
        <InputField
          type="time"
          name="hours.from"
          label={t("field.from")}
          value={draft.from}
          error={errorOf("hours.from")}
          onChange={(from) => change({ from })}
        />
        <InputField
          type="time"
          name="hours.to"
          label={t("field.to")}
          value={draft.to}
          error={errorOf("hours.to")}
          onChange={(to) => change({ to })}
        />
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {t("hoursLead")}
      </Text>
      {errorOf("hours") && (
        <Hint variant="error" role="alert">
          {errorOf("hours")}
        </Hint>
      )}
      {daysBetween(draft.opens, draft.closes).map((day) => (
        <DayHours key={day} day={day} {...props} />
      ))}
    </>
  )
}
