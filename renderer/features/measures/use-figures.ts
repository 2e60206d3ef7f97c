import { useMemo } from 'react';
import type { MeasureId } from '#core/model/measure-id.ts';
import { useTexts } from '../../i18n/use-texts.ts';

/** What is shown beside the measures one can set a target for. */
export type FigureId = MeasureId | 'volume' | 'netCostPerYear';

/** Whether a figure is a share of 1. */
export function isShare(figure: FigureId): boolean {
  return figure.startsWith('coverage') || figure.endsWith('Share');
}

/** Writes figures in the language on screen: shares as a percentage, money in euro. */
export function useFigures(): { write(figure: FigureId, value: number): string; share(value: number): string } {
  const { language } = useTexts();
  return useMemo(() => {
    const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    const euro = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
    const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    return {
      share: (value) => percent.format(value),
      write: (figure, value) => {
        if (isShare(figure)) return percent.format(value);
        return (figure === 'costPerCase' || figure === 'netCostPerYear' ? euro : plain).format(value);
      },
    };
  }, [language]);
}
