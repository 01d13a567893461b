import { Text } from "@medusajs/ui"
import { FiguresView } from "./figures/figures-view"
import type { Board } from "./figures/figures"
import { useFairPart } from "./use-fair"
import { useTexts } from "./use-texts"

const EVERY_20_S = 20_000

/** What the fair has come to by now, read again by itself. */
export const BoardTab = ({ id }: { id: string }) => {
  const { t, momentOf } = useTexts("fairFigures")
  const { data, isError } = useFairPart<{ board: Board }>(id, "board", EVERY_20_S)
  if (!data) return <Text className="p-6">{t(isError ? "failed" : "loading")}</Text>
  return (
    <div className="flex flex-col gap-3">
      <Text size="small" className="text-ui-fg-subtle">
        {t(isError ? "stale" : "live", { at: momentOf(data.board.at) })}
      </Text>
      <FiguresView figures={data.board} />
    </div>
  )
}
