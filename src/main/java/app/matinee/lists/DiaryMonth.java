package app.matinee.lists;

import java.time.YearMonth;

/** Counts what somebody watched in a month, 1 at least. */
public record DiaryMonth(YearMonth month, int viewings) {}
