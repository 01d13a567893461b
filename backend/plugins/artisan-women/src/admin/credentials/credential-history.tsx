import { Text } from "@medusajs/ui"
import type { Credential } from "./credentials"
import { useTexts } from "./use-texts"

/** What happened to a credential, oldest first. */
export const CredentialHistory = ({ history }: Pick<Credential, "history">) => {
  const { t, dateOf } = useTexts()
  const lines = [...history].sort((a, b) => a.at.localeCompare(b.at))
  return (
    <ol className="border-ui-border-base border-s ps-3">
      {lines.map(({ id, kind, note, at }) => (
        <li key={id}>
          <Text size="xsmall" className="text-ui-fg-subtle">
            <time dateTime={at}>{dateOf(at)}</time> · {t(`event.${kind}`)}
            {note && (
              <>
                {" "}
                · <bdi>{note}</bdi>
              </>
            )}
          </Text>
        </li>
      ))}
    </ol>
  )
}
