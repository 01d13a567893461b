import { Notice } from "~/design/notice"
import { useRefusal } from "~/medusa/refusal"

/** Why the last try was refused and what to do next; nothing when it was not. */
export const RefusalNotice = ({ code }: { code: string | undefined }) => {
  const sentence = useRefusal()
  return code ? (
    <Notice kind="error">
      <p>{sentence(code)}</p>
    </Notice>
  ) : null
}
