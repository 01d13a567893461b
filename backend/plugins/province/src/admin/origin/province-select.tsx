import { Select } from "@medusajs/ui"
import { useProvinces, useTexts } from "./use-texts"

const INHERIT = "inherit"

type Props = { value: string | null; isBusy: boolean; onChoose: (province: string | null) => void }

/** Chooses where a product is from, by region; the first choice is its seller's province. */
export const ProvinceSelect = ({ value, isBusy, onChoose }: Props) => {
  const { t, nameOf } = useTexts()
  const { directory } = useProvinces()
  return (
    <Select
      size="small"
      disabled={isBusy}
      value={value ?? INHERIT}
      onValueChange={(chosen) => onChoose(chosen === INHERIT ? null : chosen)}
    >
      <Select.Trigger aria-label={t("origin.choose")}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={INHERIT}>{t("origin.inherit")}</Select.Item>
        {directory?.regions.map(({ iso, name }) => (
          <Select.Group key={iso}>
            <Select.Label>{nameOf(name)}</Select.Label>
            {directory.provinces
              .filter(({ region }) => region === iso)
              .map(({ slug, label }) => (
                <Select.Item key={slug} value={slug}>
                  {nameOf(label)}
                </Select.Item>
              ))}
          </Select.Group>
        ))}
      </Select.Content>
    </Select>
  )
}
