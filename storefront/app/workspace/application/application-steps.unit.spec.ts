import {
  APPLICATION_STEPS,
  finishedSteps,
  isApplicationStep,
  nextStep,
  previousStep,
  stepOf,
  stepToContinue,
} from "./application-steps"

describe("the five screens of an application", () => {
  it("follow one another and come back", () => {
    expect(nextStep("what")).toBe("where")
    expect(nextStep("papers")).toBeUndefined()
    expect(previousStep("where")).toBe("what")
    expect(previousStep("what")).toBeUndefined()
  })

  it("continue where something is missing first", () => {
    expect(stepToContinue(["rib", "commune"])).toBe("where")
    expect(stepToContinue(["documents"])).toBe("papers")
    expect(stepToContinue([])).toBeUndefined()
  })

  it("are finished when nothing is missing from them", () => {
    expect(finishedSteps(["members_count"])).toEqual(["what", "where", "make", "papers"])
    expect(finishedSteps([])).toEqual([...APPLICATION_STEPS])
  })

  it("ask every fact somewhere, papers for what has no screen of its own", () => {
    expect(stepOf("province")).toBe("where")
    expect(stepOf("statutes")).toBe("papers")
  })

  it("know their names from any other", () => {
    expect(isApplicationStep("who")).toBe(true)
    expect(isApplicationStep("toString")).toBe(false)
  })
})
