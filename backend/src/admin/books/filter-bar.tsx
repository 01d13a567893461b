import { Button } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTexts } from "./use-texts"

/** What narrows a list, and the file that holds all of it. */
export const FilterBar = ({ file, children }: { file: string; children: ReactNode }) => {
  const { t } = useTexts()
  return (
    <div className="grid items-center justify-items-start gap-2 px-6 py-4 sm:grid-cols-3">
      {children}
      <Button size="small" variant="secondary" asChild>
        <a href={file} download>
          {t("download")}
        </a>
      </Button>
    </div>
  )
}
