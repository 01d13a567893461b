import { createContext, useContext } from "react"

const OwnerContext = createContext<string | undefined>(undefined)

export const OwnerProvider = OwnerContext

/** Whose phone it is now: the mark under which this member's copies are kept. */
export const useOwner = (): string => {
  const owner = useContext(OwnerContext)
  if (owner === undefined) throw new Error("useOwner belongs inside the workspace's frame")
  return owner
}
