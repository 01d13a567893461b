import { Button } from "@medusajs/ui"
import { useState } from "react"
import { InputField } from "../../backend/field"
import { useTexts } from "../use-texts"
import type { Grid } from "./stands"

const NUMBERS = ["count", "columns", "width", "height", "aisle"] as const

/** Draws a whole plan at once: rows of equal stands, a letter a row. */
export const GridForm = ({ standCount, onDraw }: { standCount: number; onDraw: (grid: Grid) => void }) => {
  const { t } = useTexts("fairPlan")
  const [form, setForm] = useState({
    count: String(standCount),
    columns: String(Math.max(1, Math.ceil(Math.sqrt(standCount * 2)))),
    width: "3",
    height: "3",
    aisle: "2",
    letter: "A",
  })
  const put = (name: keyof typeof form) => (typed: string) => setForm((last) => ({ ...last, [name]: typed }))
  const [count, columns, width, height, aisle] = NUMBERS.map((name) => Number(form[name].replace(",", ".")))
  const sizes = [columns, width, height].every((size) => (size ?? 0) > 0)
  const grid = sizes && count ? { count, columns, width, height, aisle, letter: form.letter } : null
  return (
    <div className="grid items-end gap-3 px-6 py-4 sm:grid-cols-4 lg:grid-cols-7">
      {NUMBERS.map((name) => (
        <InputField
          key={name}
          name={`grid.${name}`}
          dir="ltr"
          inputMode="decimal"
          label={t(`grid.${name}`)}
          value={form[name]}
          onChange={put(name)}
        />
      ))}
      <InputField
        dir="ltr"
        maxLength={1}
        label={t("grid.letter")}
        value={form.letter}
        onChange={put("letter")}
      />
      <Button
        type="button"
        size="small"
        variant="secondary"
        data-act="draw"
        disabled={!grid}
        onClick={() => grid && onDraw(grid as Grid)}
      >
        {t("grid.draw")}
      </Button>
    </div>
  )
}
