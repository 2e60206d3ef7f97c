import { z } from 'zod';

/** What customers are asked: net promoter score, customer effort score, customer satisfaction. */
export const surveyMeasureSchema = z.enum(['nps', 'ces', 'csat']);
/** See `surveyMeasureSchema`. */
export type SurveyMeasure = z.infer<typeof surveyMeasureSchema>;
