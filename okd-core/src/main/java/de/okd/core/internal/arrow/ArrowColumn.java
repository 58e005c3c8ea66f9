package de.okd.core.internal.arrow;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.vector.BaseIntVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.DateMilliVector;
import org.apache.arrow.vector.Decimal256Vector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.FloatingPointVector;
import org.apache.arrow.vector.LargeVarCharVector;
import org.apache.arrow.vector.NullVector;
import org.apache.arrow.vector.TimeStampVector;
import org.apache.arrow.vector.UInt1Vector;
import org.apache.arrow.vector.UInt2Vector;
import org.apache.arrow.vector.UInt4Vector;
import org.apache.arrow.vector.UInt8Vector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.dictionary.DictionaryProvider;
import org.apache.arrow.vector.types.TimeUnit;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a vector as {@link de.okd.core.source.Rows#cell} promises. */
@FunctionalInterface
interface ArrowColumn {

    @Nullable
    Object cell(int row);

    /**
     * @param vector the same for every batch
     * @throws OkdException {@code INVALID_LAYOUT} if no cell of a table can be made of its type
     */
    static ArrowColumn of(FieldVector vector, DictionaryProvider dictionaries, Place place) {
        var encoding = vector.getField().getDictionary();
        if (encoding == null) {
            return plain(vector, place);
        }
        var dictionary = dictionaries.lookup(encoding.getId());
        if (dictionary == null || !(vector instanceof BaseIntVector indexes)) {
            throw CheckedMessage.damaged("a column without its dictionary: " + vector.getName(), place, null);
        }
        FieldVector texts = dictionary.getVector();
        ArrowColumn entries = plain(texts, place);
        return row -> vector.isNull(row) ? null : entry(entries, texts, indexes.getValueAsLong(row), place);
    }

    private static @Nullable Object entry(ArrowColumn entries, FieldVector texts, long index, Place place) {
        if (index < 0 || index >= texts.getValueCount()) {
            throw CheckedMessage.damaged(
                    "entry " + index + " of a dictionary of " + texts.getValueCount(), place, null);
        }
        return entries.cell((int) index);
    }

    private static ArrowColumn plain(FieldVector vector, Place place) {
        ArrowColumn filled = filled(vector, place);
        return row -> vector.isNull(row) ? null : filled.cell(row);
    }

    private static ArrowColumn filled(FieldVector vector, Place place) {
        if (vector instanceof UInt8Vector numbers) {
            return row -> unsigned(numbers.getObjectNoOverflow(row));
        }
        if (vector instanceof UInt4Vector numbers) {
            return row -> Integer.toUnsignedLong(numbers.get(row));
        }
        if (vector instanceof UInt2Vector numbers) {
            return row -> (long) numbers.get(row);
        }
        if (vector instanceof UInt1Vector numbers) {
            return row -> (long) Byte.toUnsignedInt(numbers.get(row));
        }
        if (vector instanceof BaseIntVector numbers) {
            return numbers::getValueAsLong;
        }
        if (vector instanceof FloatingPointVector numbers) {
            return row -> finite(numbers.getValueAsDouble(row));
        }
        if (vector instanceof DecimalVector numbers) {
            return numbers::getObject;
        }
        return vector instanceof Decimal256Vector numbers ? numbers::getObject : other(vector, place);
    }

    private static ArrowColumn other(FieldVector vector, Place place) {
        if (vector instanceof BitVector flags) {
            return row -> flags.get(row) != 0;
        }
        if (vector instanceof VarCharVector texts) {
            return row -> text(texts.getDataBuffer(), texts.getStartOffset(row), texts.getEndOffset(row), place);
        }
        if (vector instanceof LargeVarCharVector texts) {
            return row -> text(texts.getDataBuffer(), large(texts, row), large(texts, row + 1), place);
        }
        if (vector instanceof DateDayVector days) {
            return row -> LocalDate.ofEpochDay(days.get(row));
        }
        if (vector instanceof DateMilliVector days) {
            return row -> LocalDate.ofEpochDay(Math.floorDiv(days.get(row), 86_400_000L));
        }
        if (vector instanceof TimeStampVector moments) {
            ArrowType.Timestamp type = (ArrowType.Timestamp) vector.getField().getType();
            return row -> moment(moments.get(row), type, place);
        }
        if (vector instanceof NullVector) {
            return row -> null;
        }
        throw refused(vector.getName(), vector.getField().getType().toString(), place);
    }

    private static long large(LargeVarCharVector texts, int row) {
        return texts.getOffsetBuffer().getLong((long) row * Long.BYTES);
    }

    private static Object unsigned(BigInteger number) {
        return number.bitLength() < 64 ? (Object) number.longValue() : new BigDecimal(number);
    }

    private static @Nullable Object finite(double number) {
        return Double.isFinite(number) ? (Object) number : null;
    }

    private static @Nullable Object text(ArrowBuf bytes, long from, long to, Place place) {
        if (from < 0 || to < from || to > bytes.capacity()) {
            throw CheckedMessage.damaged("a text from byte " + from + " to " + to, place, null);
        }
        byte[] text = new byte[(int) (to - from)];
        bytes.getBytes(from, text);
        String decoded = new String(text, StandardCharsets.UTF_8);
        return decoded.isBlank() ? null : decoded;
    }

    /** Moments of a zone are points in time and become text with their offset. */
    private static Object moment(long value, ArrowType.Timestamp type, Place place) {
        long perSecond = perSecond(type.getUnit());
        try {
            int nanos = (int) (Math.floorMod(value, perSecond) * (1_000_000_000 / perSecond));
            LocalDateTime moment = LocalDateTime.ofEpochSecond(Math.floorDiv(value, perSecond), nanos, ZoneOffset.UTC);
            return type.getTimezone() == null
                    ? moment
                    : moment.atOffset(ZoneOffset.UTC).toString();
        } catch (DateTimeException e) {
            throw CheckedMessage.damaged("a moment out of time: " + value, place, e);
        }
    }

    private static long perSecond(TimeUnit unit) {
        return switch (unit) {
            case SECOND -> 1;
            case MILLISECOND -> 1_000;
            case MICROSECOND -> 1_000_000;
            case NANOSECOND -> 1_000_000_000;
        };
    }

    static OkdException refused(String name, String type, Place place) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the Arrow table: its column \"" + name + "\" is of the type " + type
                        + ", of which no cell of a table can be made. Write it again without the column, or with one"
                        + " column for each part.",
                place);
    }
}
