import { Text } from "@medusajs/ui"
import { useTexts } from "./use-texts"

type Props = { source: string; mimeType: string; name: string }

/** A paper as it was sent: a picture as a picture, a PDF in the browser's own reader. */
export const DocumentViewer = ({ source, mimeType, name }: Props) => {
  const { t } = useTexts()
  return (
    <div className="bg-ui-bg-subtle flex min-h-64 flex-col items-center justify-center rounded-lg p-2">
      {mimeType === "application/pdf" ? (
        <iframe src={source} title={name} className="h-[70vh] w-full rounded" />
      ) : (
        <img src={source} alt={name} className="max-h-[70vh] max-w-full rounded object-contain" />
      )}
      <Text size="small" className="pt-2">
        <a href={source} target="_blank" rel="noreferrer" className="text-ui-fg-interactive">
          {t("document.open")}
        </a>
      </Text>
    </div>
  )
}
