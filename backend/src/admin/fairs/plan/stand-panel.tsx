import { Button, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { InputField } from "../../backend/field"
import { useTexts } from "../use-texts"
import type { DrawnStand } from "./stands"

const METRES = ["x", "y", "width", "height"] as const

type Props = {
  stand: DrawnStand | undefined
  /** Who has it. */
  holder: string | undefined
  onChange: (stand: DrawnStand) => void
  onRemove: (key: string) => void
  onAdd: () => void
}

/** The stand that is chosen on the plan, in figures. */
export const StandPanel = ({ stand, holder, onChange, onRemove, onAdd }: Props) => {
  const { t } = useTexts("fairPlan")
  const { t: ofForms } = useTranslation("forms")
  return (
    <div className="flex flex-col gap-3">
      {stand ? (
        <>
          <Heading level="h3">{t("chosen", { number: stand.number })}</Heading>
          {holder && (
            <Text size="small">
              <bdi>{holder}</bdi>
            </Text>
          )}
          <div className="grid grid-cols-2 gap-3">
            <InputField
              dir="ltr"
              maxLength={12}
              label={t("number")}
              value={stand.number}
              onChange={(number) => onChange({ ...stand, number })}
            />
            <InputField
              maxLength={60}
              label={t("zone")}
              value={stand.zone ?? ""}
              onChange={(zone) => onChange({ ...stand, zone: zone || null })}
            />
            {METRES.map((side) => (
              <InputField
                key={side}
                type="number"
                step={0.5}
                min={side === "x" || side === "y" ? 0 : 0.5}
                label={t(`metres.${side}`)}
                value={String(stand[side])}
                onChange={(metres) => onChange({ ...stand, [side]: Number(metres) })}
              />
            ))}
          </div>
        </>
      ) : (
        <Text size="small">{t("chooseOne")}</Text>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="button" size="small" variant="secondary" onClick={onAdd}>
          {t("add")}
        </Button>
        {stand && (
          <Button type="button" size="small" variant="danger" onClick={() => onRemove(stand.key)}>
            {ofForms("remove")}
          </Button>
        )}
      </div>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("keys")}
      </Text>
    </div>
  )
}
