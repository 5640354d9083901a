import type { ReactNode } from 'react'
import { Terraces } from './terraces.tsx'

export type LevelStep = { level: number; name: ReactNode; text: ReactNode; label: string }

/** The five levels, each with its terraces: the legend of every rating. */
export function LevelLadder({ steps, area }: { steps: readonly LevelStep[]; area?: string }) {
  return (
    <ol className="ladder">
      {steps.map((step) => (
        <li key={step.level}>
          <Terraces level={step.level} label={step.label} area={area} size="s" />
          <div>
            <b>
              {step.level}. {step.name}
            </b>
            <p>{step.text}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
