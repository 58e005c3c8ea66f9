package de.okd.core.source.genesis;

import de.okd.core.source.Licence;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Footnotes, copyright, licence and time of retrieval, from the lines below the table. */
record GenesisFooter(String notes, String attribution, Licence licence, Optional<LocalDateTime> retrieved) {
    private static final Pattern NOTICE = Pattern.compile("\"(©[^\"]*)\"");
    private static final Pattern STATUS = Pattern.compile("Stand: (\\d{2}\\.\\d{2}\\.\\d{4}) / (\\d{2}:\\d{2}:\\d{2})");
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss", Locale.ROOT);

    static GenesisFooter parse(String footer) {
        Matcher notice = NOTICE.matcher(footer);
        String text = notice.find() ? notice.group(1).lines().map(String::strip).collect(Collectors.joining(" ")) : "";
        return new GenesisFooter(notes(footer), firstSentence(text), Licence.recognise(text), retrieved(footer));
    }

    /** What is quoted above the copyright notice, line breaks kept. */
    private static String notes(String footer) {
        int copyright = footer.indexOf("\"©");
        int status = footer.indexOf("Stand: ");
        int end = copyright >= 0 ? copyright : status >= 0 ? status : footer.length();
        String quoted = footer.substring(0, end).strip();
        String inner = quoted.startsWith("\"") && quoted.endsWith("\"") && quoted.length() > 1
                ? quoted.substring(1, quoted.length() - 1)
                : quoted;
        return inner.replace("\"\"", "\"").replace("\r\n", "\n").strip();
    }

    private static String firstSentence(String notice) {
        int end = notice.indexOf(" Dieses Werk");
        return end < 0 ? notice : notice.substring(0, end).strip();
    }

    private static Optional<LocalDateTime> retrieved(String footer) {
        Matcher status = STATUS.matcher(footer);
        try {
            return status.find()
                    ? Optional.of(LocalDateTime.parse(status.group(1) + " " + status.group(2), GERMAN))
                    : Optional.empty();
        } catch (DateTimeParseException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
